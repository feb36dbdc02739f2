import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/// Draws the program's icon, a plan with its duties ticked, in the forms that the three systems
/// want: `java packaging/build/Icon.java packaging/icons`.
final class Icon {

    private static final Color BLUE = new Color(0x005EB8);
    private static final Color PALE = new Color(0xC9DDF0);

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("workbench.png"), png(256));
        Files.write(folder.resolve("workbench.ico"), ico(16, 24, 32, 48, 64, 128, 256));
        var mac = new TreeMap<>(Map.of("ic07", 128, "ic08", 256, "ic09", 512, "icp5", 32));
        Files.write(folder.resolve("workbench.icns"), icns(mac));
    }

    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 64.0, size / 64.0);
        draw(g);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// On a square of 64.
    private static void draw(Graphics2D g) {
        g.setColor(BLUE);
        g.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 14, 14));
        g.setColor(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(14, 10, 36, 44, 5, 5));
        for (var line = 0; line < 3; line++) {
            var y = 20 + line * 12;
            g.setColor(BLUE);
            g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            var tick = new Path2D.Double();
            tick.moveTo(19, y);
            tick.lineTo(21.5, y + 2.5);
            tick.lineTo(26, y - 2.5);
            g.draw(tick);
            g.setColor(PALE);
            g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.drawLine(32, y, line == 2 ? 40 : 44, y);
        }
    }

    private static byte[] ico(int... sizes) throws IOException {
        var pictures = new ArrayList<byte[]>();
        for (var size : sizes) {
            pictures.add(png(size));
        }
        var total = 6 + 16 * sizes.length + pictures.stream().mapToInt(it -> it.length).sum();
        var file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        var at = 6 + 16 * sizes.length;
        for (var i = 0; i < sizes.length; i++) {
            file.put((byte) sizes[i]).put((byte) sizes[i]).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    private static byte[] icns(Map<String, Integer> kinds) throws IOException {
        var parts = new ArrayList<byte[]>();
        for (var kind : kinds.entrySet()) {
            parts.add(part(kind.getKey(), List.of(png(kind.getValue()))));
        }
        return part("icns", parts);
    }

    private static byte[] part(String name, List<byte[]> contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(name.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8 + contents.stream().mapToInt(it -> it.length).sum());
        for (var content : contents) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
